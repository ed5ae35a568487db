/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { placeOf } from '../../../domain/evidence/judgeEvidence';
import { typedFiles } from '../../../forms/model/typed';
import { provideBrowserCrypto } from '../../../testing/browserCrypto';
import { draftKeys } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { uploaded, wholeDraft } from '../../../testing/wholeDraft';
import { ToolkitApp } from '../ToolkitApp';

provideBrowserCrypto();

it('a file that was replaced between upload and submit is not submitted: one sentence says which and what to do', async () => {
  const services = memoryServices({ appointments: routingRows() });
  const answers = await uploaded(wholeDraft('Major'), services.evidence, draftKeys());
  await services.drafts.create(draftKeys(), answers);
  const [file] = typedFiles(answers.evaluation.agreementFile);
  services.evidence.overwrite(placeOf('partnership-a', file), new ArrayBuffer(file.size));
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/check');
  await userEvent.click(await screen.findByRole('button', { name: 'Submit the full evaluation' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    `Somebody changed “${file.name}” in the library: remove it here and add it again before you submit.`
  );
  expect(services.submissions.rows()).toEqual([]);
  expect(services.drafts.all()).toHaveLength(1);
});
