import { failure, NotImitated } from '../answers/failures';
import { customActionEntity, customActionSettings } from '../entities/customAction';
import { scopeName, type Securable } from '../permissions/scopes';
import type { Call, Resource } from '../requests/call';
import type { CustomActionRecord } from '../storage/customActions';
import { collection } from './collection';
import { propertyOf, textArgument } from './resource';

/** Where a component can be registered: as a command set of list views, or as an application customizer. */
const locations = /^ClientSideExtension\.(ListViewCommandSet(\.(CommandBar|ContextMenu))?|ApplicationCustomizer)$/;

const outOfRange = (): Error =>
  failure(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

/** Scripts and ribbon extensions are not imitated: a modern site refuses them anyway. */
function changed(before: CustomActionRecord['settings'], body: Call['body']): CustomActionRecord['settings'] {
  const settings: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    if (!Object.hasOwn(customActionSettings, name)) throw new NotImitated(`'${name}' of a user custom action`);
    if (typeof value !== typeof customActionSettings[name]) throw outOfRange();
    settings[name] = name === 'ClientSideComponentId' ? String(value).replace(/[{}]/g, '').toLowerCase() : value;
  }
  const location = String(settings['Location']);
  if (!locations.test(location)) throw new NotImitated(`user custom actions at '${location}'`);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(settings['ClientSideComponentId'])))
    throw outOfRange();
  return settings;
}

/** `web/usercustomactions` and `lists(..)/usercustomactions`: how a command set is tied to list views. */
export function customActions(call: Call, securable: Securable, path: string): Resource {
  const { customActions: store } = call.site;
  const scope = scopeName(securable);
  const need = (): void => call.rights.need(securable.kind === 'web' ? 'manageWeb' : 'manageLists', securable);
  const entityOf = (action: CustomActionRecord): ReturnType<typeof customActionEntity> =>
    customActionEntity(action, path, securable.kind === 'web' ? 3 : 4);
  const save = (id: string, settings: CustomActionRecord['settings']): CustomActionRecord => {
    need();
    const action = { id, settings: changed(settings, call.body) };
    store.save(scope, action);
    return action;
  };
  return {
    get: () => collection(store.of(scope).map(entityOf), call.query),
    post: () => ({ kind: 'entity', entity: entityOf(save(call.newGuid(), customActionSettings)), created: true }),
    children: {
      getbyid: segment => {
        const id = textArgument(segment).replace(/[{}]/g, '').toLowerCase();
        const action = store.of(scope).find(one => one.id === id);
        if (!action) throw outOfRange();
        return {
          get: () => ({ kind: 'entity', entity: entityOf(action) }),
          merge: () => {
            save(id, action.settings);
            return { kind: 'changed' };
          },
          remove: () => {
            need();
            store.remove(id);
            return { kind: 'deleted' };
          },
          child: step => propertyOf(entityOf(action), step)
        };
      },
      clear: () => ({
        post: () => {
          need();
          store.removeScope(scope);
          return { kind: 'done' };
        }
      })
    }
  };
}
