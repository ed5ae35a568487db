import { failure, NotImitated } from '../answers/failures';
import { contentTypeEntity, contentTypeSettings, contentTypesOf, siteContentTypes } from '../entities/contentType';
import type { Call, Resource } from '../requests/call';
import type { ContentTypeRecord, ListRecord } from '../storage/records';
import { collection } from './collection';
import { propertyOf, textArgument } from './resource';

/** The content type with an id; a missing one is a missing address. */
function found(all: readonly ContentTypeRecord[], id: string): ContentTypeRecord {
  const one = all.find(contentType => contentType.id.toLowerCase() === id.toLowerCase());
  if (!one)
    throw failure(
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request ContentTypes.'
    );
  return one;
}

function changed(contentType: ContentTypeRecord, body: Call['body']): ContentTypeRecord {
  const settings: Record<string, unknown> = { ...contentType.settings };
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    if (!Object.hasOwn(contentTypeSettings, name)) throw new NotImitated(`changing '${name}' of a content type`);
    const wanted = typeof (contentTypeSettings[name] ?? '');
    if (value !== null && typeof value !== wanted)
      throw failure(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
    settings[name] = value;
  }
  return { ...contentType, settings };
}

/** `lists(..)/contenttypes`: its items' and its folders' type, with the components that stand for their forms. */
export function listContentTypes(call: Call, list: ListRecord): Resource {
  const all = contentTypesOf(list);
  const scope = list.url;
  return {
    get: () =>
      collection(
        all.map(contentType => contentTypeEntity(contentType, scope, list)),
        call.query
      ),
    children: {
      getbyid: segment => {
        const contentType = found(all, textArgument(segment));
        const entity = contentTypeEntity(contentType, scope, list);
        return {
          get: () => ({ kind: 'entity', entity }),
          merge: () => {
            call.rights.need('manageLists', { kind: 'list', list });
            const now = changed(contentType, call.body);
            call.site.lists.save({ ...list, contentTypes: all.map(one => (one.id === now.id ? now : one)) });
            return { kind: 'changed' };
          },
          children: {
            fields: () => ({
              get: () => {
                const { Fields: fields = () => [] } = entity.related ?? {};
                const entities = fields();
                return collection(Array.isArray(entities) ? entities : [], call.query);
              }
            })
          },
          child: step => propertyOf(entity, step)
        };
      }
    }
  };
}

/** `web/contenttypes`: what the site begins with, to read. */
export function webContentTypes(call: Call): Resource {
  const entities = siteContentTypes.map(contentType => contentTypeEntity(contentType, call.site.path));
  return {
    get: () => collection(entities, call.query),
    children: {
      getbyid: segment => {
        const entity = contentTypeEntity(found(siteContentTypes, textArgument(segment)), call.site.path);
        return { get: () => ({ kind: 'entity', entity }), child: step => propertyOf(entity, step) };
      }
    }
  };
}
