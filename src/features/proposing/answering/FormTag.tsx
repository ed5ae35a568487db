import * as React from 'react';
import type { Form } from '../../../forms/model/form';
import { NoteMark } from '../../../ui/NoteMark';
import { Prose } from '../../../ui/Prose';
import { answeringStrings } from './strings';

/** What the wording of a form rests on where the protocol lacks its text (note I-43). */
export function FormTag({ form }: { readonly form: Form }): React.ReactElement {
  const { id, says, does } = answeringStrings.reconstructed;
  if (form.appendix === '') return <Prose soft>{form.tag}</Prose>;
  return (
    <div style={{ margin: '0 0 16px' }}>
      <NoteMark id={id} says={says(form.appendix)} does={does} />
    </div>
  );
}
