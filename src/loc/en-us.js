define([], () => ({
  SiteGroup: 'Where the lists are',
  SiteUrlLabel: 'Address of the partnerships site',
  SiteUrlDescription: 'Leave empty on the partnerships site itself. Needed only where the page lives on another site.',
  SiteUrlWrong: 'Give the address of a site in this Microsoft 365, for example /sites/partnerships.'
}));
