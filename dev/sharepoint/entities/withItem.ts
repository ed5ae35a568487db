import type { Entity } from '../answers/entity';
import type { Call } from '../requests/call';
import type { ItemRecord, ListRecord } from '../storage/records';
import { itemEntity } from './item';

/** A file or folder that can be expanded to its item. */
export const withItem = (call: Call, list: ListRecord, item: ItemRecord, entity: Entity): Entity => ({
  ...entity,
  related: { ...entity.related, ListItemAllFields: () => itemEntity(call, list, item) }
});
