import { exitDrillDocument } from './exitDrillDocument';

const document = exitDrillDocument({
  registration: {
    liabilities: 'A lease until 2030',
    grantFunded: true,
    grants: [
      { funder: 'Lottery', amount: 5_000_000, ends: '31/3/2028' },
      { funder: 'County', amount: 100_000 }
    ]
  },
  evaluation: { exitLiabilities: 'The county', clawBack: 0 },
  review: {}
});

const sectionAt = (date: string, id: string): unknown => document.sectionsAt(date).find(section => section.id === id);

it('is a document for a date', () => {
  expect(document.titleAt('2028-06-30')).toBe('If it ended on 30 Jun 2028');
});

it('begins with who is left with what, as a table', () => {
  expect(sectionAt('2028-06-30', 'left')).toEqual({
    id: 'left',
    number: '',
    title: 'Who is left with what',
    rows: [
      {
        id: 'left',
        number: '',
        label: 'At the end',
        text: '6 rows',
        table: {
          headings: ['What', 'Amount', 'Who, as answered'],
          rows: [
            ['Residual liabilities', '', 'The county'],
            ['Liability that goes on', '', 'Not answered yet'],
            ['Grants still open', '£1,000', 'Not answered yet'],
            ['Assets', '', 'Not answered yet'],
            ['Staff and other means', '', 'Not answered yet'],
            ['Services', '', 'Not answered yet']
          ]
        }
      }
    ]
  });
});

it('then lists what nobody answered, each by the field where it is answered', () => {
  expect(sectionAt('2028-06-30', 'toDo')).toMatchObject({
    title: 'To do: 12 not answered',
    rows: expect.arrayContaining([
      { id: 'evaluation.assetOwnership', number: '', label: 'Assets: Who owns the assets', text: '' }
    ]) as unknown
  });
});

it('and what is known under each heading; several of a kind stand below each other', () => {
  expect(sectionAt('2028-03-31', 'grants')).toEqual({
    id: 'grants',
    number: '',
    title: 'Grants',
    rows: [
      {
        id: 'grants.Is any of it paid for by grants?',
        number: '',
        label: 'Is any of it paid for by grants?',
        text: 'Yes'
      },
      { id: 'grants.Could be clawed back, at most', number: '', label: 'Could be clawed back, at most', text: '£0' },
      {
        id: 'grants.Grant still open',
        number: '',
        label: 'Grant still open',
        text: 'Lottery, £50,000, until 31/3/2028\nCounty, £1,000, no end given'
      }
    ]
  });
});
