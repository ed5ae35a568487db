/** A refusal in SharePoint's own words: it is sent as the error body the real service would send. */
export class SharePointFailure extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string
  ) {
    super(message);
  }
}

/** Something this stand-in does not imitate: answered 501 and logged, never guessed. */
export class NotImitated extends Error {}

export const notFoundItem = (): SharePointFailure =>
  new SharePointFailure(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );

export const noSuchList = (title: string, webUrl: string): SharePointFailure =>
  new SharePointFailure(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`
  );

export const accessDenied = (): SharePointFailure =>
  new SharePointFailure(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );

export const badDigest = (): SharePointFailure =>
  new SharePointFailure(
    403,
    '-2130575251, Microsoft.SharePoint.SPException',
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );

export const staleTag = (asked: string, actual: string): SharePointFailure =>
  new SharePointFailure(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${asked}' does not match the object's ETag value '${actual}'.`
  );

export const invalidQuery = (message: string): SharePointFailure =>
  new SharePointFailure(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);

export const noSuchField = (name: string): SharePointFailure =>
  new SharePointFailure(400, '-1, Microsoft.SharePoint.SPException', `The field or property '${name}' does not exist.`);

export const noSuchProperty = (name: string, type: string): SharePointFailure =>
  invalidQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
  );

export const throttledQuery = (): SharePointFailure =>
  new SharePointFailure(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );

export const tooManyLookups = (): SharePointFailure =>
  new SharePointFailure(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );

export const duplicateValues = (field: string): SharePointFailure =>
  new SharePointFailure(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`
  );

export const invalidText = (): SharePointFailure =>
  new SharePointFailure(
    500,
    '-2130575155, Microsoft.SharePoint.SPException',
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );

export const failure = (status: number, code: string, message: string): SharePointFailure =>
  new SharePointFailure(status, code, message);
