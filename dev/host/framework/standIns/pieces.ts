import { contentPanel } from './contentPanel';
import { idleTasks } from './idleTasks';
import { listing } from './listing';

/** Microsoft's {0}-placeholders, as the property pane's strings use them. */
function format(text: string, ...values: readonly unknown[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index) =>
    Number(index) < values.length ? String(values[Number(index)]) : whole
  );
}

/** Small unpublished modules that are no public library under another name: each the least that the framework needs. */
export const componentNamed = listing({
  '@msinternal/sp-pages-content-panel-context': contentPanel,
  '@msinternal/sp-idle-web-task': idleTasks,

  // SharePoint moves its floating button when the property pane opens; here is none, so nobody listens to the message.
  '@msinternal/sp-component-utilities': { FAB_TOGGLE_EVT: 'local-host-no-floating-button' },

  '@msinternal/odsp-utilities-bundle': {
    StringHelper: { format, getLocaleNumberString: (value: number): string => value.toLocaleString('en-GB') }
  },

  // Only the heading level field asks for the size in which a level is shown.
  '@msinternal/sp-heading-level': {
    _DEFAULT_HEADING_LEVEL: 2,
    _HeadingLevel: (level: number): { fontSize: string } => ({
      fontSize: level === 2 ? '24px' : level === 3 ? '20px' : '18px'
    })
  },

  // SharePoint counts failures while a page is edited; here they are errors in the console, which tests look at.
  '@msinternal/sp-edit-customer-promise': {
    _logFailuresForEditCustomerPromise: (failure: { errorCode: string; errorMessage?: string }): void =>
      console.error(failure.errorCode, failure.errorMessage)
  }
});
