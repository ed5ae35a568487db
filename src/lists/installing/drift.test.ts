/** @jest-environment node */
import { startSharePoint, type StartedSharePoint } from '../../../dev/sharepoint/testing/startSharePoint';
import type { Drift } from '../../domain/installation/installation';
import { connectSite } from '../schema/connectSite';
import { createInstallationService } from './createInstallationService';

const login = 'olive.owner@council.example';
const quietly = (): undefined => undefined;
const group = (name: string): string => `sitegroups/getbyname('${name}')`;
const list = (name: string): string => `getList('/sites/drift/Lists/${name}')`;
const column = (name: string, of: string): string => `${list(of)}/fields/getbyinternalnameortitle('${name}')`;

/** A change that an owner makes by hand: the address, the verb and the body. */
type Change = readonly [path: string, verb: 'POST' | 'MERGE' | 'DELETE', body?: object];

describe('the drift check', () => {
  let server: StartedSharePoint;
  let id: (path: string) => Promise<number>;
  const service = (): ReturnType<typeof createInstallationService> =>
    createInstallationService(connectSite({ siteUrl: server.url('/sites/drift'), headers: { 'X-Local-User': login } }));
  const drift = (): Promise<readonly Drift[]> => service().drift(quietly);
  const change = async ([path, verb, body]: Change): Promise<void> => {
    const answer = await server.as(login)(`/sites/drift/_api/web/${path}`, {
      method: 'POST',
      headers: verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'IF-Match': '*' },
      body: body ? JSON.stringify(body) : undefined
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };

  beforeAll(async () => {
    server = await startSharePoint();
    id = async path => {
      const answer = await server.as(login)(`/sites/drift/_api/web/${path}?$select=Id`);
      return ((await answer.json()) as { Id: number }).Id;
    };
    await service().install([], quietly);
  });
  afterAll(() => server.stop());

  it.each<readonly [string, () => Promise<readonly Change[]>, Drift]>([
    [
      'a group whose members can let others in',
      async () => [[group('CEPT'), 'MERGE', { AllowMembersEditMembership: true }]],
      { where: 'Groups', what: 'Members of the group CEPT can let others in.' }
    ],
    [
      'a group with another owner',
      async () => [[`${group('Partnership Approvers')}/setuserasowner(${await id('currentuser')})`, 'POST']],
      { where: 'Groups', what: 'The group Partnership Approvers belongs to Olive Owner instead of CEPT.' }
    ],
    [
      'a level with another mask',
      async () => [
        [
          "roledefinitions/getbyname('Partnership Submit')",
          'MERGE',
          { BasePermissions: { High: '176', Low: '134418543' } }
        ]
      ],
      {
        where: 'Permission levels',
        what: 'The permission level Partnership Submit allows something else than it should.'
      }
    ],
    [
      'item security',
      async () => [[list('PtDrafts'), 'MERGE', { ReadSecurity: 1 }]],
      {
        where: 'Partnership drafts',
        what: 'People can see or change rows of others, although each should see only their own.'
      }
    ],
    [
      'versions',
      async () => [[list('PtRegister'), 'MERGE', { EnableVersioning: false }]],
      { where: 'Partnerships register', what: 'It does not keep 50000 versions of each row.' }
    ],
    [
      'search',
      async () => [[list('PtDrafts'), 'MERGE', { NoCrawl: false }]],
      { where: 'Partnership drafts', what: 'Search can find its rows.' }
    ],
    [
      'hiding',
      async () => [[list('PtSubmissions'), 'MERGE', { Hidden: true }]],
      { where: 'Partnership submissions', what: 'It is hidden from the site contents.' }
    ],
    [
      'attachments',
      async () => [[list('PtSubmissions'), 'MERGE', { EnableAttachments: true }]],
      { where: 'Partnership submissions', what: 'Files can be attached to its rows.' }
    ],
    [
      'a working title',
      async () => [[list('PtQueries'), 'MERGE', { Title: 'PtQueries' }]],
      { where: 'Partnership queries', what: 'It still has its working title.' }
    ],
    [
      'a missing column',
      async () => [[column('PtReason', 'PtRouting'), 'DELETE']],
      { where: 'Partnership routing', what: 'The column PtReason (Reason) is missing.' }
    ],
    [
      'a missing index',
      async () => [[column('PtKind', 'PtSubmissions'), 'MERGE', { Indexed: false }]],
      { where: 'Partnership submissions', what: 'The column PtKind has no index.' }
    ],
    [
      'a missing index of a column of SharePoint',
      async () => [[column('Modified', 'PtDecisions'), 'MERGE', { Indexed: false }]],
      { where: 'Partnership decisions', what: 'The column Modified has no index.' }
    ],
    [
      'values that are no longer unique',
      async () => [[column('PtSubmissionKey', 'PtSubmissions'), 'MERGE', { EnforceUniqueValues: false }]],
      { where: 'Partnership submissions', what: 'The column PtSubmissionKey accepts the same value twice.' }
    ],
    [
      'the name of the Title column',
      async () => [[column('Title', 'PtRisks'), 'MERGE', { Title: 'Title' }]],
      { where: 'Partnership risks', what: 'The column Title is not called Risk.' }
    ],
    [
      'a missing view',
      async () => [[`${list('PtRegister')}/views/getbytitle('Reviews by date')`, 'DELETE']],
      { where: 'Partnerships register', what: 'The view Reviews by date is missing.' }
    ],
    [
      'an unfinished view',
      async () => [[`${list('PtRegister')}/views/getbytitle('Major partnerships')`, 'MERGE', { Title: 'Major' }]],
      { where: 'Partnerships register', what: 'The view Major partnerships is not finished.' }
    ],
    [
      'inherited rights',
      async () => [[`${list('PtDecisions')}/resetroleinheritance`, 'POST']],
      { where: 'Partnership decisions', what: 'It has the rights of the whole site instead of its own.' }
    ],
    [
      'a missing grant',
      async () => [
        [`${list('PtSubmissions')}/roleassignments/getbyprincipalid(${await id(group('Partnership Audit'))})`, 'DELETE']
      ],
      { where: 'Partnership submissions', what: 'Partnership Audit does not hold Partnership Read here.' }
    ],
    [
      'an excess grant',
      async () => [
        [
          `${list('PtDecisions')}/roleassignments/addroleassignment(principalid=${await id(group('Partnership Staff'))}, roledefid=1073741827)`,
          'POST'
        ]
      ],
      { where: 'Partnership decisions', what: 'Partnership Staff holds Contribute here and should not.' }
    ],
    [
      'a group that cannot read the site',
      async () => [[`roleassignments/getbyprincipalid(${await id(group('Partnership Readers'))})`, 'DELETE']],
      { where: 'The site', what: 'Partnership Readers cannot read the site.' }
    ],
    [
      'members who can edit the site',
      async () => [
        [
          `roleassignments/addroleassignment(principalid=${await id('associatedmembergroup')}, roledefid=1073741830)`,
          'POST'
        ]
      ],
      { where: 'The site', what: 'Drift Members holds Edit on the whole site.' }
    ],
    [
      'members who can share',
      async () => [['', 'MERGE', { MembersCanShare: true }]],
      { where: 'The site', what: 'Members can share the site.' }
    ]
  ])('tells %s, and setting up again mends it', async (_kind, changes, expected) => {
    for (const one of await changes()) await change(one);
    expect(await drift()).toEqual([expected]);
    await service().install([], quietly);
    expect(await drift()).toEqual([]);
  });

  it('tells a list that is missing; setting up again makes an empty one', async () => {
    await change([list('PtSavings'), 'DELETE']);
    expect(await drift()).toEqual([{ where: 'Partnership savings', what: 'The list PtSavings is missing.' }]);
    await service().install([], quietly);
    expect(await drift()).toEqual([]);
  });

  it('tells a group that is missing, with what it should have been able to do', async () => {
    await change([`sitegroups/removebyid(${await id(group('Partnership Flow'))})`, 'POST']);
    expect(await drift()).toContainEqual({ where: 'Groups', what: 'The group Partnership Flow is missing.' });
    await service().install([], quietly);
    expect(await drift()).toEqual([]);
  });

  it('tells who else can do more than read on the whole site, and leaves that to the owner', async () => {
    const visitors = await id('associatedvisitorgroup');
    const grant = (verb: 'add' | 'remove'): Change => [
      `roleassignments/${verb}roleassignment(principalid=${visitors}, roledefid=1073741827)`,
      'POST'
    ];
    await change(grant('add'));
    const expected = {
      where: 'The site',
      what: 'Drift Visitors holds Contribute on the whole site; nobody but its owners needs it.'
    };
    expect(await drift()).toEqual([expected]);
    await service().install([], quietly);
    expect(await drift()).toEqual([expected]);
    await change(grant('remove'));
  });

  it('tells a column of another kind, and setting up stops before it says that all is done', async () => {
    await change([column('PtReason', 'PtRouting'), 'DELETE']);
    await change([
      `${list('PtRouting')}/fields/createfieldasxml`,
      'POST',
      { parameters: { SchemaXml: '<Field Name="PtReason" DisplayName="Reason" Type="Number" />', Options: 8 } }
    ]);
    const what = 'The column PtReason is of the kind Number instead of Text.';
    expect(await drift()).toEqual([{ where: 'Partnership routing', what }]);
    await expect(service().install([], quietly)).rejects.toMatchObject({
      reason: 'refused',
      message: `Partnership routing: ${what}`
    });
    await change([column('PtReason', 'PtRouting'), 'DELETE']);
    await change([
      `${list('PtRouting')}/fields/createfieldasxml`,
      'POST',
      { parameters: { SchemaXml: '<Field Name="PtReason" DisplayName="Reason" Type="Text" />', Options: 8 } }
    ]);
    expect(await drift()).toEqual([
      { where: 'Partnership routing', what: 'The column PtReason was not made by this product.' }
    ]);
  });
});
