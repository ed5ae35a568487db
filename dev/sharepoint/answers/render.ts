import { contentTypeOf, type Format } from '../odata/format';
import { isProjected, project, type Projected } from '../odata/project';
import type { Query } from '../odata/query';
import type { Answer, Entity } from './entity';

export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

interface Setting {
  readonly format: Format;
  readonly webUrl: string;
}

const address = (entity: Entity, webUrl: string): string => `${webUrl}/_api/${entity.path}`;

function metadataOf(entity: Entity, { format, webUrl }: Setting): Record<string, unknown> {
  if (format.metadata === 'none') return {};
  const id = address(entity, webUrl);
  const { type, etag, path } = entity;
  if (format.metadata === 'verbose') return { __metadata: { id, uri: id, ...(etag ? { etag } : {}), type } };
  if (format.version === 4)
    return {
      '@odata.type': `#${type}`,
      '@odata.id': id,
      ...(etag ? { '@odata.etag': etag } : {}),
      '@odata.editLink': path
    };
  return etag
    ? { 'odata.type': type, 'odata.id': id, 'odata.etag': etag, 'odata.editLink': path }
    : { 'odata.type': type, 'odata.id': id, 'odata.editLink': path };
}

function write(value: unknown, setting: Setting): unknown {
  if (isProjected(value)) return writeEntity(value, setting);
  if (Array.isArray(value)) {
    const parts = value.map(one => write(one, setting));
    return setting.format.metadata === 'verbose' ? { results: parts } : parts;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, write(inner, setting)]));
  }
  return value;
}

function writeEntity({ entity, values }: Projected, setting: Setting): Record<string, unknown> {
  const written = metadataOf(entity, setting);
  for (const name of Object.keys(values)) {
    const value = values[name];
    written[name] = typeof value === 'object' && value !== null ? write(value, setting) : value;
  }
  return written;
}

function context(setting: Setting, fragment: string): Record<string, unknown> {
  if (setting.format.metadata !== 'minimal') return {};
  const text = `${setting.webUrl}/_api/$metadata#${fragment}`;
  return setting.format.version === 4 ? { '@odata.context': text } : { 'odata.metadata': text };
}

const json = (status: number, format: Format, body: unknown, headers: Record<string, string> = {}): Rendered => ({
  status,
  headers: { 'Content-Type': contentTypeOf(format), ...headers },
  body: JSON.stringify(body)
});

const setNameOf = (type: string): string =>
  type.startsWith('SP.Data.')
    ? `SP.ListData.${type.slice('SP.Data.'.length)}s`
    : `SP.ApiData.${type.replace(/^SP\./, '')}s`;

/** Writes an answer in the JSON form that was asked for. */
export function render(answer: Answer, query: Query, format: Format, webUrl: string): Rendered {
  const setting: Setting = { format, webUrl };
  const verbose = format.metadata === 'verbose';
  switch (answer.kind) {
    case 'entity': {
      const { entity, created } = answer;
      const body = writeEntity(
        created ? project(entity, [], []) : project(entity, query.select, query.expand),
        setting
      );
      const headers: Record<string, string> = {
        ...(entity.etag ? { ETag: entity.etag } : {}),
        ...(created ? { Location: address(entity, webUrl) } : {})
      };
      const whole = verbose ? { d: body } : { ...context(setting, `${setNameOf(entity.type)}/@Element`), ...body };
      return json(created ? (answer.createdStatus ?? 201) : 200, format, whole, headers);
    }
    case 'collection': {
      const results = answer.entities.map(entity => writeEntity(project(entity, query.select, query.expand), setting));
      const next = answer.nextLink;
      if (verbose) return json(200, format, { d: { results, ...(next ? { __next: next } : {}) } });
      const first = answer.entities[0];
      const nextKey = format.version === 4 ? '@odata.nextLink' : 'odata.nextLink';
      return json(200, format, {
        ...context(setting, first ? setNameOf(first.type) : 'Collection'),
        ...(next ? { [nextKey]: next } : {}),
        value: results
      });
    }
    case 'value':
      if (verbose)
        return json(200, format, {
          d: answer.name ? { [answer.name]: write(answer.value, setting) } : write(answer.value, setting)
        });
      return json(200, format, { ...context(setting, 'Edm.String'), value: answer.value });
    case 'object':
      if (verbose)
        return json(200, format, {
          d: answer.name ? { [answer.name]: write(answer.value, setting) } : write(answer.value, setting)
        });
      return json(200, format, { ...context(setting, 'SP.ComplexType'), ...answer.value });
    case 'done':
      return json(200, format, verbose ? { d: { Result: null } } : { 'odata.null': true });
    case 'changed':
      return { status: 204, headers: answer.etag ? { ETag: answer.etag } : {}, body: '' };
    case 'text':
      return { status: 200, headers: { 'Content-Type': answer.contentType }, body: answer.text };
    case 'bytes':
      return {
        status: 200,
        headers: { 'Content-Type': 'application/octet-stream', ETag: answer.etag },
        body: answer.bytes
      };
    case 'deleted':
      return { status: 200, headers: { 'Content-Type': contentTypeOf(format) }, body: '' };
  }
}
