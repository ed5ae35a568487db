import * as React from 'react';
import { reviewMinutes } from '../../../forms/draft/reviewMinutes';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { beforeWords } from '../draft/beforeWords';
import { NextLine } from '../draft/NextLine';
import type { SectionProps } from '../draft/sectionProps';
import { FactSection } from './FactSection';
import { StandingProgress } from './StandingProgress';
import { standingStrings as strings } from './strings';
import { useStanding } from './useStanding';

/** Still true? The standing facts of the document before, section by section, to be affirmed or changed (protocol section 4). */
export function StandingScreen(props: SectionProps): React.ReactElement {
  const { answers, forms, records, draftKey, next, back } = props;
  const { standing: sections, context } = forms;
  const standing = useStanding(props);
  const minutes = reviewMinutes(answers, forms.forms, sections);
  return (
    <div>
      <ScreenHeading text={strings.title} above={answers.name} />
      {context.before && <Prose>{strings.lead(beforeWords(context.before, records))}</Prose>}
      <Prose soft>
        {strings.notNeeded} {strings.minutes(minutes)}
      </Prose>
      <StandingProgress sections={sections} />
      {sections.map(section => (
        <FactSection key={section.key} section={section} standing={standing} draftKey={draftKey} />
      ))}
      <NextLine draftKey={draftKey} next={next} back={back} kind={answers.followUp?.kind} />
    </div>
  );
}
