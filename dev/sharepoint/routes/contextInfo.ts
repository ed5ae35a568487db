import type { Call, Resource } from '../requests/call';

/** How long a form digest is good, in seconds. */
export const digestTimeout = 1800;

/** POST `_api/contextinfo`: the digest that every write must carry. */
export function contextInfo(call: Call): Resource {
  return {
    post: () => ({
      kind: 'object',
      name: 'GetContextWebInformation',
      value: {
        FormDigestTimeoutSeconds: digestTimeout,
        FormDigestValue: call.newDigest(),
        LibraryVersion: '16.0.26330.12013',
        SiteFullUrl: call.webUrl,
        SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
        WebFullUrl: call.webUrl
      }
    })
  };
}
