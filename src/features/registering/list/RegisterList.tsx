import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/deriveStatus';
import { Button, ButtonRow } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { strings } from '../strings';
import { BandTiles } from './BandTiles';
import { PartnershipTable } from './PartnershipTable';
import { RegisterFilterBar } from './RegisterFilterBar';
import { createRegisterIndex } from './registerIndex';
import { toRegisterRow } from './registerRow';
import { isFiltered, type RegisterView, type ViewChange } from './registerView';
import { countInWords, listStrings } from './strings';

interface RegisterListProps {
  readonly partnerships: readonly PartnershipStatus[];
  readonly view: RegisterView;
  readonly change: React.Dispatch<ViewChange>;
}

/** All partnerships: how many, of what significance, and each with where it stands. */
export function RegisterList({ partnerships, view, change }: RegisterListProps): React.ReactElement {
  const { siteUrl, mayInstall } = useServices();
  const rows = React.useMemo(() => partnerships.map(toRegisterRow), [partnerships]);
  const index = React.useMemo(() => createRegisterIndex(rows), [rows]);
  const found = React.useMemo(() => index.arrange(view), [index, view]);
  const clear = (): void => change({ kind: 'clear' });

  return (
    <>
      <ScreenHeading text={strings.title} />
      {rows.length === 0 ? (
        <EmptyState
          {...strings.empty}
          action={<Button kind="primary" text={strings.empty.action} href={`${siteUrl}/SitePages/Toolkit.aspx`} />}
        />
      ) : (
        <>
          <BandTiles rows={rows} band={view.band} choose={band => change({ kind: 'filter', filters: { band } })} />
          <RegisterFilterBar rows={rows} view={view} change={change} />
          <ButtonRow>
            <p role="status">{countInWords(found.length, rows.length)}</p>
            {isFiltered(view) && <Button kind="quiet" text={listStrings.clear} onClick={clear} />}
          </ButtonRow>
          {found.length === 0 ? (
            <EmptyState {...strings.noneFound} action={<Button text={strings.noneFound.action} onClick={clear} />} />
          ) : (
            <PartnershipTable rows={found.slice(0, view.shown)} view={view} change={change} />
          )}
          {found.length > view.shown && <Button text={listStrings.more} onClick={() => change({ kind: 'more' })} />}
        </>
      )}
      {mayInstall && (
        <p>
          <Button kind="quiet" text={strings.checkSetUp} href="#/setup" />
        </p>
      )}
    </>
  );
}
