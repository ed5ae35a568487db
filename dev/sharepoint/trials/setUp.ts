import { firstLevels, firstMembers, groups, levels, loginOf, people, type Group, type Level, type Name } from './cast';
import { openService, type Service } from './service';

export interface TrialSite {
  readonly service: Service;
  /** Numbers of people, groups and levels on this site. */
  readonly numberOf: ReadonlyMap<Name | Group | Level, number>;
}

/** Sets a site up over REST as its owner: a list, a library, four groups with a level each, and nobody else let in. */
export function setUp(): TrialSite {
  const service = openService();
  const olive = (verb: string, target: string, body?: object): Record<string, unknown> => {
    const { status, body: text } = service.send('olive', { verb, target, body });
    if (status >= 300) throw new Error(`${verb} ${target}: ${status} ${text.toString()}`);
    return JSON.parse(text.toString() || '{}') as Record<string, unknown>;
  };
  const list = "web/lists/getbytitle('Things')";
  olive('POST', 'web/lists', { Title: 'Things', EnableVersioning: true });
  olive('POST', `${list}/fields/createfieldasxml`, {
    parameters: { SchemaXml: '<Field Type="Number" Name="Amount" DisplayName="Amount" Indexed="TRUE" />' }
  });
  olive('POST', 'web/lists', { Title: 'Papers', BaseTemplate: 101 });
  olive('POST', 'web/roledefinitions', {
    Name: 'Add only',
    Description: '',
    Order: 1,
    BasePermissions: { High: '32', Low: '134283267' }
  });
  const numberOf = new Map<Name | Group | Level, number>();
  service.idOf.forEach((name, id) => numberOf.set(name, id));
  for (const level of levels)
    numberOf.set(level, Number(olive('GET', `web/roledefinitions/getbyname('${level}')`)['Id']));
  const standing = olive('GET', 'web/roleassignments')['value'] as readonly { PrincipalId: number }[];
  for (const { PrincipalId } of standing) olive('DELETE', `web/roleassignments/getbyprincipalid(${PrincipalId})`);
  for (const group of groups) {
    const { Id } = olive('POST', 'web/sitegroups', { Title: group });
    numberOf.set(group, Number(Id));
    olive('POST', `web/sitegroups/getbyid(${Number(Id)})/users`, {
      LoginName: `i:0#.f|membership|${loginOf(firstMembers[group])}`
    });
    const level = numberOf.get(firstLevels[group]);
    olive('POST', `web/roleassignments/addroleassignment(principalid=${Number(Id)},roledefid=${level ?? 0})`);
  }
  if (people.some(name => !numberOf.has(name))) throw new Error('somebody is missing');
  return { service, numberOf };
}
