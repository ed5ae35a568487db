import { siteOf } from './siteOf';

const own = 'https://council.sharepoint.com/sites/partnerships';

describe('the site that holds the lists', () => {
  it.each([
    ['nothing typed', '', own],
    ['only spaces', '   ', own],
    ['another site', 'https://council.sharepoint.com/sites/other', 'https://council.sharepoint.com/sites/other'],
    ['a slash at the end', 'https://council.sharepoint.com/sites/other/', 'https://council.sharepoint.com/sites/other'],
    ['a path', '/sites/other', 'https://council.sharepoint.com/sites/other'],
    ['the address of a page', `${own}/SitePages/Register.aspx?x=1#/setup`, own],
    ['another tenant', 'https://evil.example/sites/other', undefined],
    ['a script', 'javascript:alert(1)', undefined],
    ['no address at all', 'https://', undefined]
  ])('for %s', (_case, typed, site) => {
    expect(siteOf(typed, own)).toBe(site);
  });
});
