import { failure, type SharePointFailure } from '../answers/failures';

export const syntaxError = (): SharePointFailure =>
  failure(
    500,
    '-2130575270, Microsoft.SharePoint.SPException',
    'The formula contains a syntax error or is not supported.'
  );

export const unknownColumn = (): SharePointFailure =>
  failure(
    500,
    '-2130575270, Microsoft.SharePoint.SPException',
    'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'
  );

export const otherColumn = (): SharePointFailure =>
  failure(
    500,
    '-2130575270, Microsoft.SharePoint.SPException',
    'The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.'
  );

export const unusableColumn = (): SharePointFailure =>
  failure(
    500,
    '-2130575270, Microsoft.SharePoint.SPException',
    'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
  );

export const tooLong = (): SharePointFailure =>
  failure(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
