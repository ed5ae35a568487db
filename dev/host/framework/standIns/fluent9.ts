import {
  __styles,
  Button,
  createLightTheme,
  Dropdown,
  Field,
  FluentProvider,
  InfoLabel,
  Label,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Option,
  OptionGroup,
  shorthands,
  tokens,
  Tooltip,
  typographyStyles,
  useArrowNavigationGroup,
  useFocusableGroup,
  Overflow,
  OverflowItem,
  Switch,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu
} from '@fluentui/react-components';
import {
  GroupperMoveFocusActions,
  GroupperMoveFocusEvent,
  MoverKeys,
  MoverMoveFocusEvent,
  useMergedTabsterAttributes_unstable
} from '@fluentui/react-tabster';
import { listing } from './listing';

/** Unpublished bundles of Fluent UI 9, resolved to the public Fluent UI 9 under the same names. */
export const componentNamed = listing({
  '@msinternal/sp-fluentui-v9-react-button-bundle': { Button },
  '@msinternal/sp-fluentui-v9-utilities-bundle': {
    __styles,
    createLightTheme,
    FluentProvider,
    GroupperMoveFocusActions,
    GroupperMoveFocusEvent,
    makeStyles,
    mergeClasses,
    MoverKeys,
    MoverMoveFocusEvent,
    shorthands,
    tokens,
    typographyStyles,
    useArrowNavigationGroup,
    useFocusableGroup,
    useMergedTabsterAttributes_unstable
  },
  '@msinternal/sp-fluentui-v9-react-menu-bundle': { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger },
  '@msinternal/sp-fluentui-v9-react-field-bundle': { Field },
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': { InfoLabel },
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': { Tooltip },
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': { Dropdown, Option, OptionGroup },
  '@msinternal/sp-fluentui-v9-react-label-bundle': { Label },
  'property pane: switch': { Switch },
  'property pane: tabs': { Tab, TabList },
  'property pane: overflow': { Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu }
});
