import * as React from 'react';
import { ScreenWebPart } from '../ScreenWebPart';
import { RegisterScreens } from './RegisterScreens';

/** Partnerships register, and the set-up of its site. */
export default class RegisterWebPart extends ScreenWebPart {
  protected screen(): React.ReactElement {
    return <RegisterScreens />;
  }
}
