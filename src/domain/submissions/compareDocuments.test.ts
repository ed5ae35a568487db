import { criteriaOf, person } from '../../testing/builders';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { compareDocuments } from './compareDocuments';

describe('the difference between a submission and the one that it replaces', () => {
  it('is nothing when nothing changed', () => {
    expect(compareDocuments(proposalDocument(), proposalDocument())).toEqual([]);
  });

  it('names each question with its answer before and after, in words', () => {
    const before = proposalDocument();
    const after = proposalDocument({
      service: 'Leisure',
      registration: registrationOf({
        purpose: 'Keep the meadow open',
        cashThisYear: 250_050,
        sharesData: true,
        partners: [
          { name: 'Riverside Trust', sector: 'voluntary', membership: 'lead' },
          { name: 'County', joined: '2027-04-01' }
        ],
        cover: person('Cora Cover')
      })
    });
    const labels: { readonly [field: string]: string } = { 'registration.purpose': 'Purpose and aims' };
    expect(compareDocuments(before, after, field => labels[field] ?? field)).toEqual([
      { field: 'service', label: 'Service', before: 'Planning', after: 'Leisure' },
      {
        field: 'registration.purpose',
        label: 'Purpose and aims',
        before: 'Keep the riverside park clean and open',
        after: 'Keep the meadow open'
      },
      {
        field: 'registration.partners',
        label: 'registration.partners',
        before: 'Riverside Trust, voluntary, member',
        after: 'Riverside Trust, voluntary, lead\nCounty, 2027-04-01'
      },
      { field: 'registration.cashThisYear', label: 'registration.cashThisYear', before: '£2,000', after: '£2,500.50' },
      { field: 'registration.sharesData', label: 'registration.sharesData', before: 'No', after: 'Yes' },
      { field: 'registration.cover', label: 'registration.cover', before: '', after: 'Cora Cover' }
    ]);
  });

  it('shows scores, amounts and what was taken away', () => {
    const { liabilities: _none, ...less } = registrationOf();
    const after = proposalDocument({
      significance: { ...proposalDocument().significance, criteria: criteriaOf(2, 2, 2, 2, 2, 2, 2) },
      registration: less
    });
    expect(compareDocuments(proposalDocument(), after)).toEqual([
      { field: 'criterion.1', label: 'Criterion 1', before: '1', after: '2' },
      { field: 'registration.liabilities', label: 'liabilities', before: 'None known', after: '' }
    ]);
  });
});
