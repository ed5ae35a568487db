import { groups, loginOf, type Group, type Level, type Name } from './cast';
import type { Request } from './service';
import type { Action, ItemStep, Place } from './steps';

/** What a step's request has to know of the site: numbers that the server gave, and the tag to send. */
export interface Known {
  readonly itemId: number;
  readonly ifMatch: string | undefined;
  readonly numberOf: ReadonlyMap<Name | Group | Level, number>;
}

const list = "web/lists/getbytitle('Things')";
const papers = '/sites/trial/Papers';
const fileAt = (file: string): string => `web/getfilebyserverrelativepath(decodedurl='${papers}/${file}.txt')`;

const scopeAt = (at: Place, itemId: number): string =>
  at === 'web' ? 'web' : at === 'list' ? list : `${list}/items(${itemId})`;

/** The request of a step that can also be a part of a batch. */
export function itemRequest(step: ItemStep, { itemId, ifMatch }: Known): Request {
  const item = `${list}/items(${itemId})`;
  switch (step.do) {
    case 'add':
      return { verb: 'POST', target: `${list}/items`, body: { Title: `by ${step.amount}`, Amount: step.amount } };
    case 'read':
      return { verb: 'GET', target: item };
    case 'versions':
      return { verb: 'GET', target: `${item}/versions` };
    case 'merge':
      return { verb: 'MERGE', target: item, ifMatch, body: { Amount: step.amount } };
    case 'delete':
      return { verb: 'DELETE', target: item, ifMatch };
  }
}

export function requestOf(step: Exclude<Action, { readonly do: 'batch' }>, known: Known): Request {
  const { itemId, numberOf } = known;
  const item = `${list}/items(${itemId})`;
  const post = (target: string, body?: object | string): Request => ({ verb: 'POST', target, body });
  switch (step.do) {
    case 'addForm':
      return post(`${list}/AddValidateUpdateItemUsingPath`, {
        listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/trial/Lists/Things' } },
        formValues: [
          { FieldName: 'Title', FieldValue: 'by form' },
          { FieldName: 'Amount', FieldValue: String(step.amount) }
        ]
      });
    case 'mergeForm':
      return post(`${item}/validateupdatelistitem`, {
        formValues: [{ FieldName: 'Amount', FieldValue: String(step.amount) }],
        bNewDocumentUpdate: false
      });
    case 'recycle':
      return post(`${item}/recycle`);
    case 'mask':
      return { verb: 'GET', target: `${item}/effectivebasepermissions` };
    case 'query':
      return { verb: 'GET', target: `${list}/items?$filter=Amount ge ${step.least}&$top=${step.top}` };
    case 'break':
      return post(
        `${scopeAt(step.at, itemId)}/breakroleinheritance(copyroleassignments=${step.copy},clearsubscopes=${step.clear})`
      );
    case 'reset':
      return post(`${scopeAt(step.at, itemId)}/resetroleinheritance`);
    case 'grant':
    case 'revoke': {
      const verb = step.do === 'grant' ? 'addroleassignment' : 'removeroleassignment';
      const who = `principalid=${numberOf.get(step.to) ?? 0},roledefid=${numberOf.get(step.level) ?? 0}`;
      return post(`${scopeAt(step.at, itemId)}/roleassignments/${verb}(${who})`);
    }
    case 'security':
      return { verb: 'MERGE', target: list, body: { ReadSecurity: step.read, WriteSecurity: step.write } };
    case 'join':
      return post(`web/sitegroups/getbyname('${step.group}')/users`, {
        LoginName: `i:0#.f|membership|${loginOf(step.who)}`
      });
    case 'leave':
      return post(`web/sitegroups/getbyname('${step.group}')/users/removebyid(${numberOf.get(step.who) ?? 0})`);
    case 'addFile':
      return post(
        `web/getfolderbyserverrelativepath(decodedurl='${papers}')/files/addusingpath(decodedurl='${step.file}.txt',overwrite=${step.overwrite})`,
        step.text
      );
    case 'readFile':
      return { verb: 'GET', target: `${fileAt(step.file)}/$value` };
    case 'deleteFile':
      return { verb: 'DELETE', target: fileAt(step.file) };
    default:
      return itemRequest(step, known);
  }
}

export const isGroup = (holder: Name | Group): holder is Group => groups.some(group => group === holder);
