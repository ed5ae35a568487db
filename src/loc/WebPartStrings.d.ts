declare interface WebPartStrings {
  SiteGroup: string;
  SiteUrlLabel: string;
  SiteUrlDescription: string;
  SiteUrlWrong: string;
}

declare module 'WebPartStrings' {
  const strings: WebPartStrings;
  export = strings;
}
