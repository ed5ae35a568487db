import { columnXml } from '../schema/columnXml';
import { groupNames } from '../schema/groups';
import { levelHigh, levels } from '../schema/levels';
import { allLists } from './allLists';

const columns = allLists.flatMap(list =>
  Object.entries(list.columns).map(([name, column]) => ({ list: list.name, name, column }))
);
const named = (name: string): (typeof allLists)[number] => {
  const found = allLists.find(list => list.name === name);
  if (!found) throw new Error(`no list ${name}`);
  return found;
};

/** Rights in the order staff, approvers, CEPT, flow, readers, audit: R read, S add and read, D own drafts, E edit, - none. */
const letters = {
  'Partnership Read': 'R',
  'Partnership Submit': 'S',
  'Partnership Draft author': 'D',
  'Partnership Register editor': 'E'
};

function rightsOf(name: string): string {
  const { rights } = named(name);
  return (
    [
      'Partnership Staff',
      'Partnership Approvers',
      'CEPT',
      'Partnership Flow',
      'Partnership Readers',
      'Partnership Audit'
    ] as const
  )
    .map(group => {
      const level = rights[group];
      return level ? letters[level] : '-';
    })
    .join('');
}

describe('the lists as declared', () => {
  it.each([
    ['PtDrafts', 'DDD---'],
    ['PtSubmissions', 'SSSR-R'],
    ['PtDecisions', 'RSSS-R'],
    ['PtQueries', 'SSSR-R'],
    ['PtRegister', 'RREE-R'],
    ['PtPartners', 'RRER-R'],
    ['PtRisks', 'RRER-R'],
    ['PtStakeholders', 'RRER-R'],
    ['PtContributions', 'RRER-R'],
    ['PtSavings', 'RRER-R'],
    ['PtDeliverables', 'RRER-R'],
    ['PtActions', 'RRER-R'],
    ['PtPublicRegister', 'RRERRR'],
    ['PtRouting', 'RRSR-R'],
    ['PtProtocol', 'RRSRRR'],
    ['PtEvidence', 'SSSR-R'],
    ['PtShares', 'SSSR-R'],
    ['PtInstallation', 'RRRR-R']
  ])('%s gives staff, approvers, CEPT, flow, readers and audit the rights %s', (name, expected) => {
    expect(rightsOf(name)).toBe(expected);
  });

  it('are these eighteen and no other', () => {
    expect(allLists).toHaveLength(18);
  });

  it('give every column an id of its own', () => {
    expect(new Set(columns.map(({ column }) => column.id)).size).toBe(columns.length);
    for (const { column } of columns) expect(column.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('give every column an ASCII internal name with our prefix that SharePoint keeps whole', () => {
    for (const { name } of columns) expect(name).toMatch(/^Pt[A-Za-z0-9]{1,30}$/);
  });

  it('stay under the 20 indexes that a list can have', () => {
    for (const list of allLists) {
      const indexes = Object.values(list.columns).filter(column => column.indexed || column.unique);
      expect(indexes.length + list.alsoIndexed.length).toBeLessThan(20);
    }
  });

  it('never index a text of several lines, which SharePoint cannot', () => {
    expect(columns.filter(({ column }) => column.kind === 'note' && (column.indexed || column.unique))).toEqual([]);
  });

  it('hold people as text wherever ordinary users write; person columns are in the Register and Routing only', () => {
    const withPeople = columns.filter(({ column }) => column.kind === 'person').map(({ list }) => list);
    expect([...new Set(withPeople)]).toEqual(['PtRegister', 'PtRouting']);
  });

  it('show drafts to their authors only, and keep them out of search', () => {
    expect(named('PtDrafts')).toMatchObject({ ownRowsOnly: true, isNotSearched: true });
    expect(allLists.filter(list => list.ownRowsOnly).map(list => list.name)).toEqual(['PtDrafts']);
  });

  it('have one default view each, whose address and columns are known', () => {
    for (const list of allLists) {
      expect(list.views.filter(view => view.isDefault)).toHaveLength(1);
      for (const view of list.views) expect(view.name).toMatch(/^[A-Za-z]+$/);
    }
  });
});

describe('groups and levels', () => {
  it('use the masks that were worked out for them', () => {
    expect(levelHigh).toBe(176);
    expect(Object.entries(levels).map(([name, level]) => [name, level.low])).toEqual([
      ['Partnership Read', 134418529],
      ['Partnership Submit', 134418531],
      ['Partnership Draft author', 134418543],
      ['Partnership Register editor', 134418791]
    ]);
  });

  it('make CEPT before the group that it owns', () => {
    expect(groupNames.indexOf('CEPT')).toBeLessThan(groupNames.indexOf('Partnership Approvers'));
  });
});

describe('columnXml', () => {
  it('writes a choice with its codes and escapes what XML needs', () => {
    const id = '11111111-1111-4111-8111-111111111111';
    expect(columnXml('PtBand', { kind: 'choice', id, title: 'Band & "more"', choices: ['Limited', 'Major'] })).toBe(
      '<Field ID="{11111111-1111-4111-8111-111111111111}" Name="PtBand" StaticName="PtBand"' +
        ' DisplayName="Band &amp; &quot;more&quot;" Type="Choice" Format="Dropdown" FillInChoice="FALSE"' +
        ' Group="Partnership Toolkit" Description="" Required="FALSE">' +
        '<CHOICES><CHOICE>Limited</CHOICE><CHOICE>Major</CHOICE></CHOICES></Field>'
    );
  });
});
