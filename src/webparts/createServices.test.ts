import { createServices, type HostPage } from './createServices';

const own = 'https://council.sharepoint.com/sites/partnerships';

function page(low: number): HostPage {
  return {
    web: { absoluteUrl: own, permissions: { value: { Low: low } } },
    user: { loginName: 'Amy.Staff@Council.example', displayName: 'Amy Staff' },
    aadInfo: { userId: 'AB12' },
    legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: '0x1,date' }
  };
}

/** Low words of SharePoint's base permissions: full control, edit, and manage web alone (kind 31). */
const fullControl = 4294967295;
const edit = 1011030767;
const manageWeb = 1073741824;

describe('the services of a page', () => {
  it('know who is looking, in lower case, as lists keep it', () => {
    expect(createServices(page(edit), own).me).toEqual({
      login: 'amy.staff@council.example',
      objectId: 'ab12',
      name: 'Amy Staff'
    });
  });

  it('offer the set-up to whoever may manage the site, and to nobody else', () => {
    expect(createServices(page(fullControl), own).mayInstall).toBe(true);
    expect(createServices(page(manageWeb), own).mayInstall).toBe(true);
    expect(createServices(page(edit), own).mayInstall).toBe(false);
  });

  it('offer no set-up of another site: what a person may do there is not known here', () => {
    const services = createServices(page(fullControl), 'https://council.sharepoint.com/sites/other');
    expect(services.mayInstall).toBe(false);
    expect(services.siteUrl).toBe('https://council.sharepoint.com/sites/other');
  });

  it('do without an object ID where the host tells none', () => {
    const { aadInfo: _, ...without } = page(edit);
    expect(createServices(without, own).me.objectId).toBe('');
  });
});
