import * as React from 'react';
import { ScreenWebPart } from '../ScreenWebPart';

/** Partnership toolkit. */
export default class ToolkitWebPart extends ScreenWebPart {
  protected screen(): React.ReactElement {
    return <p>Toolkit</p>;
  }
}
