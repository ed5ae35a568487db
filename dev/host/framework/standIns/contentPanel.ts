/**
 * SharePoint's newer shared side panel. No page of the host mounts one, so the framework's classic property pane is
 * used; it still asks whether the panel is there and listens for its coming.
 */
const never = new Promise<never>(() => undefined);
const nothingMounts = (): (() => void) => () => undefined;

const noPanel = {
  subscriberContext: undefined,
  stateContext: undefined,
  waitForContext: never,
  addOnMountListener: nothingMounts,
  addOnUpdateListener: nothingMounts
};

export const contentPanel = {
  SPPagesContentPanelProviderContext: { getInstance: () => noPanel },
  SPPagesContentPanelPivot: {
    configurationTools: 'ConfigurationTools',
    pageDetails: 'PageDetails',
    pageVibeChat: 'PageVibeChat'
  },
  SPPagesContentPanelCommandId: {
    propertyPaneConfigurationEvent: 'PropertyPaneConfigurationEvent',
    propertyPaneFieldChange: 'PropertyPaneFieldChange',
    refreshPropertyPane: 'RefreshPropertyPane'
  },
  SPPagesContentPanelQOSScenarios: { rendering: 'Rendering' },
  getQOSName: (component: string, scenario: string, detail = ''): string => [component, scenario, detail].join('.')
};
