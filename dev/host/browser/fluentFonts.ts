declare global {
  interface Window {
    FabricConfig?: { iconBaseUrl: string; fontBaseUrl: string };
  }
}

export const icons = '/vendor/@fluentui/font-icons-mdl2/fonts/';

// Fluent reads this as soon as it loads and else asks Microsoft's CDN for fonts; so this module is imported first.
window.FabricConfig = { iconBaseUrl: icons, fontBaseUrl: '' };
