import * as React from 'react';
import { LazyScreen } from '../LazyScreen';
import { ScreenWebPart } from '../ScreenWebPart';
import type { LoadScreen } from '../useScreen';

const loadToolkit: LoadScreen = async () =>
  (await import(/* webpackChunkName: 'toolkit' */ '../../features/proposing/ToolkitApp')).ToolkitApp;

/** Partnership toolkit: staff screen, score and submit. */
export default class ToolkitWebPart extends ScreenWebPart {
  protected screen(): React.ReactElement {
    return <LazyScreen load={loadToolkit} />;
  }
}
