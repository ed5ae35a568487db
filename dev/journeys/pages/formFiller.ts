import { expect, type Locator, type Page } from '@playwright/test';
import type { TypedRow, TypedValue } from '../../../src/domain/registration/registrationAnswers';
import type { DraftForm } from '../../../src/forms/draft/draftForms';
import { isAsked, type AskedQuestion, type GridQuestion } from '../../../src/forms/model/questionKinds';
import {
  typedFiles,
  typedGraded,
  typedMoneyByYear,
  typedRows,
  typedText,
  typedTicks
} from '../../../src/forms/model/typed';
import { visibleQuestions } from '../../../src/forms/model/visibleQuestions';

/** The person whom every person question of a journey names. */
const named = 'Helen Cartwright';

/** An officer who answers a form on the screen, question by question, as a draft in a test answers it. */
export class FormFiller {
  /** Required questions that were answered on the screen, in the order of the paper. */
  public readonly answered: string[] = [];
  /** Rows that were filled in, over all tables. */
  public rows = 0;
  public files = 0;

  public constructor(
    private readonly page: Page,
    private readonly form: DraftForm
  ) {}

  /** Every question that the form asks required of these answers. */
  public get required(): readonly string[] {
    const { form, typed, facts } = this.form;
    return visibleQuestions(form, typed, facts)
      .filter(({ question }) => isAsked(question) && question.required !== undefined)
      .map(({ id }) => id);
  }

  /** Answers the questions of one section; it must be open. */
  public async fillSection(section: string): Promise<void> {
    const { form, typed, facts } = this.form;
    for (const { id, question, section: own } of visibleQuestions(form, typed, facts)) {
      const value = typed[id];
      if (own !== section || !isAsked(question) || value === undefined || value === '') continue;
      await this.answer(`field-${this.form.step}.${id}`, question, value);
      if (question.required !== undefined) this.answered.push(id);
    }
  }

  private async answer(id: string, question: AskedQuestion, value: TypedValue): Promise<void> {
    if (question.kind === 'grid') return this.fillRows(id, question, typedRows(value));
    if (question.kind === 'file') {
      for (const file of typedFiles(value)) await this.addFile(id, file.name, file.kind);
      return;
    }
    if (question.kind === 'graded') {
      const { grade, note, evidence } = typedGraded(value);
      await this.choose(id, grade);
      if (note !== '') await this.control(`${id}-note`).fill(note);
      if (evidence !== '') await this.control(`${id}-evidence`).fill(evidence);
      return;
    }
    if (question.kind === 'moneyByYear') return this.fillYears(id, value);
    if (question.kind === 'tick') {
      const [first] = Object.keys(question.options);
      for (const code of typedTicks(value)) await this.control(code === first ? id : `${id}-${code}`).check();
      return;
    }
    if (question.kind === 'confirm') return this.control(id).check();
    if (question.kind === 'person') return this.findPerson(id);
    if (question.kind === 'choose' || question.kind === 'yesNo') return this.choose(id, typedText(value));
    await this.control(id).fill(typedText(value));
  }

  private async fillRows(id: string, question: GridQuestion, rows: readonly TypedRow[]): Promise<void> {
    for (const [at, row] of rows.entries()) {
      const columns = Object.entries(question.columns);
      const first = this.page.locator(`[id^="${id}.${at}.${columns[0][0]}"]`).first();
      if ((await first.count()) === 0)
        await this.control(id)
          .getByRole('button', { name: new RegExp(`^Add (a|another) ${question.row}$`) })
          .click();
      for (const [column, asked] of columns) {
        const value = row[column];
        if (value !== undefined && value !== '') await this.answer(`${id}.${at}.${column}`, asked, value);
      }
      this.rows++;
    }
  }

  private async fillYears(id: string, value: TypedValue): Promise<void> {
    const { amounts, standing } = typedMoneyByYear(value);
    const group = this.page.locator('fieldset', { has: this.control(id) }).last();
    const boxes = group.getByRole('textbox');
    for (const [place, amount] of Object.values(amounts).entries()) await boxes.nth(place).fill(amount);
    if (standing !== '') await this.control(`${id}-standing`).selectOption(standing);
  }

  /** Cards, or a list to open. */
  private async choose(id: string, code: string): Promise<void> {
    const card = this.page.locator(`input[type="radio"][name="${id}"][value="${code}"]`);
    if ((await card.count()) > 0) await card.check();
    else await this.control(id).selectOption(code);
  }

  private async findPerson(id: string): Promise<void> {
    await this.control(id).fill(named);
    await this.page.getByRole('option', { name: named }).click();
    await expect(this.page.getByRole('button', { name: new RegExp(named) }).first()).toBeVisible();
  }

  /** A small file of its own content, which is then said to be what the question asks for. */
  private async addFile(id: string, name: string, kind: string): Promise<void> {
    this.files++;
    const buffer = Buffer.from(`%PDF-1.7 file ${this.files}`);
    await this.control(id).setInputFiles({ name, mimeType: 'application/pdf', buffer });
    const row = this.page.getByRole('group', { name: new RegExp(`^${name} \\(`) }).last();
    await expect(row).toBeVisible();
    const which = row.getByRole('combobox');
    if ((await which.count()) > 0) await which.selectOption(kind);
  }

  private control(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }
}
