/**
 * Components that the framework asks for and Microsoft does not publish, and what each resolves to here:
 * - assembly: it is inside SharePoint's own page bootstrap (sp-default-assembly), which the page runs;
 * - react, react-dom: the public React of the page, which Fluent must share;
 * - fluent8, fluent9: public Fluent UI under the same names, listed export by export in standIns/;
 * - pieces: a named tiny stand-in in standIns/pieces.ts, each with its reason.
 * An id that is not here, or an export that a stand-in does not list, is refused by name: never answered with a guess.
 */
export type Resolution = 'assembly' | 'react' | 'react-dom' | StandInBundle;
export type StandInBundle = 'fluent8' | 'fluent9' | 'pieces';

export interface Unpublished {
  readonly name: string;
  readonly from: Resolution;
}

const component = (name: string, from: Resolution): Unpublished => ({ name, from });

export const unpublished: Readonly<Record<string, Unpublished>> = {
  '01c4df03-e775-48cb-aa14-171ee5199a15': component('tslib', 'assembly'),
  '8217e442-8ed3-41fd-957d-b112e841286a': component('@msinternal/sp-telemetry', 'assembly'),
  '2e09fb9b-13bb-48f2-859f-97d6fff71176': component('@msinternal/odsp-core-bundle', 'assembly'),
  '6d3c733c-8cb7-4871-bb22-b5b37c1d518d': component('@msinternal/sp-safehtml', 'assembly'),
  '229b8d08-79f3-438b-8c21-4613fc877abd': component('@microsoft/load-themed-styles', 'assembly'),

  '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d': component('react', 'react'),
  'aa0a46ec-1505-43cd-a44a-93f3a5aa460a': component('react-dom', 'react-dom'),
  '63d75709-2785-4c91-97ad-489b171397d4': component(
    '@msinternal/sp-fluentui-migration-reactdom-render-bundle',
    'react-dom'
  ),

  '396bbc17-3d18-4f43-8299-d99720d88e22': component('@ms/office-ui-fabric-react-bundle', 'fluent8'),
  '0ad7e31a-8df9-4659-add8-a32c8e40040d': component('@msinternal/sp-fluentui-migration-button-bundle', 'fluent8'),
  'fab65e60-a04f-4772-874c-10691e4afa4b': component('@msinternal/sp-fluentui-migration-tooltip-bundle', 'fluent8'),
  'ffe5c101-373a-4bd2-bebb-13082852bab0': component('@msinternal/sp-fluentui-migration-label-bundle', 'fluent8'),

  '72ec0651-8a26-441c-87f2-77ec66884ca3': component('@msinternal/sp-fluentui-v9-react-button-bundle', 'fluent9'),
  '0ec74f52-38bc-4a51-ab82-7c91a2b399a2': component('@msinternal/sp-fluentui-v9-utilities-bundle', 'fluent9'),
  'f652a763-4d5f-4a08-aed3-d3377ef835ff': component('@msinternal/sp-fluentui-v9-react-menu-bundle', 'fluent9'),
  'd3139516-bb4d-4141-9d35-a8aefe0272ec': component('@msinternal/sp-fluentui-v9-react-field-bundle', 'fluent9'),
  '17f3a86d-33ce-4338-8594-8700ee90c494': component('@msinternal/sp-fluentui-v9-react-infolabel-bundle', 'fluent9'),
  '33c5a798-8532-4741-888a-d0a7734036b5': component('@msinternal/sp-fluentui-v9-react-tooltip-bundle', 'fluent9'),
  '29728f96-9823-40fa-a481-ffdf106880b1': component('@msinternal/sp-fluentui-v9-react-combobox-bundle', 'fluent9'),
  'dbdce381-c024-42a0-ab20-4134aca49a27': component('@msinternal/sp-fluentui-v9-react-label-bundle', 'fluent9'),

  '3173fefe-9995-49d1-a75d-a5caeaaba212': component('@msinternal/sp-pages-content-panel-context', 'pieces'),
  '8494e7d7-6b99-47b2-a741-59873e42f16f': component('@msinternal/sp-component-utilities', 'pieces'),
  'cc2cc925-b5be-41bb-880a-f0f8030c6aff': component('@msinternal/odsp-utilities-bundle', 'pieces'),
  'bf211556-3cf0-412c-9618-a4f0e7069ebf': component('@msinternal/sp-heading-level', 'pieces'),
  '42647dee-1f75-4b9f-b521-5c844a6c35cc': component('@msinternal/sp-edit-customer-promise', 'pieces'),
  'c49ba483-7614-4c5c-b9dd-11b45a5fa280': component('@msinternal/sp-idle-web-task', 'pieces'),

  // Asked for when a property pane opens, by ID alone: the names are ours, after what is asked of them.
  '17ce0976-e69a-4355-be84-89b69a74717d': component('property pane: utilities', 'fluent8'),
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8': component('property pane: focus trap', 'fluent8'),
  'b9fc293f-811a-4b1c-a851-a1fbcb7851bf': component('property pane: customizer', 'fluent8'),
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd': component('property pane: callout', 'fluent8'),
  '89f063a9-3b5f-4ac2-a3ec-b598f37acb89': component('property pane: spinner', 'fluent8'),
  '111fe4c6-f1c2-4325-a129-3526437cba32': component('property pane: link', 'fluent8'),
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c': component('property pane: text field', 'fluent8'),
  '4a37fff0-2aea-4df6-b0e4-061644a5c355': component('property pane: checkbox', 'fluent8'),
  '7f394f7b-0b39-41b0-89b3-16946caa2f33': component('property pane: choice group', 'fluent8'),
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb': component('property pane: dropdown', 'fluent8'),
  '215395c1-25f7-42ff-967c-8832aff2ab33': component('property pane: slider', 'fluent8'),
  'b67b6cf3-ed44-4fad-af6b-3d78f3e35971': component('property pane: spin button', 'fluent8'),
  'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc': component('property pane: switch', 'fluent9'),
  '89b85dbe-f07e-424d-88da-a84f647073e2': component('property pane: tabs', 'fluent9'),
  'b99a20f7-e090-4a32-a841-7866d0be8d59': component('property pane: overflow', 'fluent9')
};
