import type { RegisterEntry } from '../../domain/register/registerRow';
import { contributionsList } from '../annexes/contributionsList';
import { deliverablesList } from '../annexes/deliverablesList';
import { partnersList } from '../annexes/partnersList';
import { risksList } from '../annexes/risksList';
import { dateValue } from '../schema/dates';
import type { ListDeclaration } from '../schema/defineList';
import type { ValuesOf } from '../schema/rowType';

/** The annexes that entering a partnership fills; the others belong to later forms. */
export const annexLists: readonly ListDeclaration[] = [partnersList, risksList, contributionsList, deliverablesList];

/** A row to be written to an annex, known by its key there. */
export interface AnnexRow {
  readonly list: ListDeclaration;
  readonly rowKey: string;
  readonly values: object;
}

/** The rows of the annexes that an entry stands for. */
export function annexRows({ facts, annexes }: RegisterEntry): readonly AnnexRow[] {
  const shared = (rowKey: string): typeof whole & { readonly PtRowKey: string } => ({ ...whole, PtRowKey: rowKey });
  const whole = {
    PtKey: facts.key,
    PtSubmissionKey: facts.submissionKey,
    PtPartnership: facts.name,
    PtIsCurrent: true
  };
  return [
    ...annexes.partners.map(({ rowKey, name, kind, role, isAccountable }) => {
      const values: ValuesOf<typeof partnersList> = {
        ...shared(rowKey),
        Title: line(name),
        PtPartnerKind: line(kind),
        PtRole: line(role),
        PtIsAccountable: isAccountable
      };
      return { list: partnersList, rowKey, values };
    }),
    ...annexes.risks.map(({ rowKey, risk, treatment, owner, servicePlan, likelihood, impact }) => {
      const values: ValuesOf<typeof risksList> = {
        ...shared(rowKey),
        Title: line(risk),
        PtTreatment: treatment,
        PtRiskOwner: line(owner),
        PtServicePlan: line(servicePlan),
        ...(likelihood !== undefined && { PtLikelihood: likelihood }),
        ...(impact !== undefined && { PtImpact: impact }),
        ...(likelihood !== undefined && impact !== undefined && { PtRating: likelihood * impact })
      };
      return { list: risksList, rowKey, values };
    }),
    ...annexes.contributions.map(({ rowKey, contributor, year, kind, pence }) => {
      const values: ValuesOf<typeof contributionsList> = {
        ...shared(rowKey),
        Title: line(contributor),
        PtYear: year,
        PtContributionKind: kind,
        PtAmount: pence / 100
      };
      return { list: contributionsList, rowKey, values };
    }),
    ...annexes.deliverables.map(({ rowKey, what, due }) => {
      const values: ValuesOf<typeof deliverablesList> = {
        ...shared(rowKey),
        Title: line(what),
        ...(/^\d{4}-\d{2}-\d{2}$/.test(due) ? { PtDueOn: dateValue(due) } : { PtTarget: line(due) })
      };
      return { list: deliverablesList, rowKey, values };
    })
  ];
}

/** What fits a text column of SharePoint; the whole text stays in the submission. */
function line(text: string): string {
  const single = text.replace(/\s+/g, ' ').trim();
  return single.length <= 255 ? single : `${single.slice(0, 254)}…`;
}
