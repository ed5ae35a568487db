import { HttpRequestError } from '@pnp/queryable';
import { Trouble } from '../../domain/trouble';
import { translateErrors, troubleOf } from './translateErrors';

async function refusal(status: number, code = '', words = ''): Promise<unknown> {
  const body = code === '' ? '' : JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: words } } });
  return HttpRequestError.init(new Response(body, { status }));
}

describe('failures of SharePoint', () => {
  it.each([
    [401, '', 'forbidden'],
    [403, '-2147024891, System.UnauthorizedAccessException', 'forbidden'],
    [404, '-2130575338, System.ArgumentException', 'notFound'],
    [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'conflict'],
    [413, '', 'tooLarge'],
    [429, '', 'throttled'],
    [503, '', 'throttled'],
    [500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'duplicate'],
    [500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'refused'],
    [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'refused'],
    [500, '', 'unexpected'],
    [501, '', 'unexpected']
  ])('%s with the code "%s" is called %s', async (status, code, reason) => {
    expect(troubleOf(await refusal(status, code, 'Said so.')).reason).toBe(reason);
  });

  it("carry SharePoint's own words", async () => {
    const thrown = await refusal(
      500,
      '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
      'List data validation failed.'
    );
    expect(troubleOf(thrown).message).toBe('List data validation failed.');
  });

  it('read the other dialect of error bodies too', async () => {
    const thrown = await HttpRequestError.init(
      new Response('{"error":{"code":"-1, System.ArgumentException","message":"No."}}', { status: 400 })
    );
    expect(troubleOf(thrown)).toMatchObject({ reason: 'refused', message: 'No.' });
  });

  it.each(['Failed to fetch', 'fetch failed', 'NetworkError when attempting to fetch resource.', 'Load failed'])(
    'are called offline when the browser says "%s"',
    words => {
      expect(troubleOf(new TypeError(words)).reason).toBe('offline');
    }
  );

  it('are unexpected when they are mistakes of ours', () => {
    expect(troubleOf(new TypeError('x is not a function')).reason).toBe('unexpected');
    expect(troubleOf('thrown').reason).toBe('unexpected');
  });

  it('pass through when they are named already', async () => {
    const trouble = new Trouble('conflict');
    await expect(translateErrors(() => Promise.reject(trouble))).rejects.toBe(trouble);
  });
});
