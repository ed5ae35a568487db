import * as React from 'react';
import { Card } from '../../../ui/Card';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { Downloads } from './Downloads';
import { GivenSection } from './GivenSection';
import { partnerNames } from './pack/partnerNames';
import { sharePack, type Packed } from './pack/sharePack';
import { PackView } from './PackView';
import { RecordForm } from './RecordForm';
import { shareStrings as strings } from './strings';
import { useShares } from './useShares';

/** The pack to download, who was given it, the way to record that, and the pack to read. */
export function Sharing(shown: Omit<Packed, 'now'>): React.ReactElement {
  const { partnership, version, document, settings } = shown;
  const services = useServices();
  const shares = useShares(services.shares, partnership.key);
  const pack = React.useMemo(
    () => sharePack({ partnership, version, document, settings, now: services.now() }),
    [partnership, version, document, settings, services]
  );
  return (
    <>
      <Downloads pack={pack} name={partnership.name} />
      <GivenSection shares={shares} counted={partnership.counted} shownKey={version.row.submissionKey} />
      <RecordForm
        partners={partnerNames(document)}
        partnership={partnership}
        version={version}
        onRecorded={shares.reload}
      />
      <Section title={strings.preview}>
        <Card>
          <PackView pack={pack} />
        </Card>
      </Section>
    </>
  );
}
