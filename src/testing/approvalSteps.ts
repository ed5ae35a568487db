import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Decision } from '../domain/decisions/decision';
import type { ApprovalSite } from './approvalSite';

/** What a person does on the screens of approvals, by the words that they see. */
export const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
export const choose = async (name: RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('radio', { name }));

/** The decisions that the person before the screen has made. */
export function decisionsOfMine({ services }: ApprovalSite): readonly Decision[] {
  return services.decisions.rows().filter(({ author }) => author.login === services.me.login);
}
