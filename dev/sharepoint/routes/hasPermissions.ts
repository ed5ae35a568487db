import { invalidQuery } from '../answers/failures';
import type { Segment } from '../odata/path';
import { maskOf } from '../permissions/masks';
import { web } from '../permissions/scopes';
import type { Call, Resource } from '../requests/call';

interface Mask {
  readonly High?: unknown;
  readonly Low?: unknown;
}

/** `{'High':'176','Low':'134418531'}`, as an address carries it: single quotes instead of double. */
function writtenMask(segment: Segment): Mask | undefined {
  const text = segment.named['permissionmask'] ?? segment.args[0];
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text.replace(/'/g, '"')) as Mask;
  } catch {
    throw invalidQuery(`The expression "${text}" is not valid.`);
  }
}

/** `web/doesUserHavePermissions(@v)?@v={'High':..,'Low':..}`: whether the caller has every right of a mask. */
export function hasPermissions(call: Call, segment: Segment): Resource {
  const answer: Resource['get'] = () => {
    const { High: high, Low: low } = writtenMask(segment) ?? ((call.body['permissionMask'] ?? {}) as Mask);
    if (!/^\d+$/.test(String(high)) || !/^\d+$/.test(String(low)))
      throw invalidQuery('The parameter permissionMask does not exist in method doesUserHavePermissions.');
    const wanted = maskOf(String(high), String(low));
    return { kind: 'value', name: 'DoesUserHavePermissions', value: (call.rights.mask(web) & wanted) === wanted };
  };
  return { get: answer, post: answer };
}
