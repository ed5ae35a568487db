import * as React from 'react';
import { ScreenWebPart } from '../ScreenWebPart';

/** Partnership register. */
export default class RegisterWebPart extends ScreenWebPart {
  protected screen(): React.ReactElement {
    return <p>Register</p>;
  }
}
