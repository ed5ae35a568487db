// The printed form is kept beside the protocol. After a change of wording write it again with:
//   UPDATE_DOCS=1 npx jest -c config/jest.config.js src/forms/registration/registrationForm.test.ts
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { bandForms } from '../../domain/drafts/formVersions';
import { questionsOf } from '../model/form';
import { formMistakes } from '../model/formMistakes';
import { isAsked } from '../model/questionKinds';
import { printForm } from '../model/printForm';
import { partnersSection } from './partnersSection';
import { registrationForm, type RegistrationFormAnswers } from './registrationForm';
import { resourcesSection } from './resourcesSection';

const printed = join(__dirname, '../../../docs/appendices/B.md');

it('is printed in docs/appendices/B.md word for word', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(printed, printForm(registrationForm));
  expect(readFileSync(printed, 'utf8')).toBe(printForm(registrationForm));
});

it('holds together', () => {
  expect(formMistakes(registrationForm)).toEqual([]);
});

it('says that it is reconstructed', () => {
  expect(registrationForm.tag).toBe("Reconstructed: the protocol's own text of this appendix is missing (note I-43).");
});

it('is submitted under the version that documents name', () => {
  expect(registrationForm.version).toBe(bandForms.Limited);
});

it('asks once: what was asked before is carried, not typed again', () => {
  const carried = questionsOf(registrationForm).filter(({ question }) => question.kind === 'carried');
  expect(carried.map(({ id }) => id)).toEqual([
    'name',
    'existing',
    'service',
    'leadOfficer',
    'headOfService',
    'firstYear',
    'timeValue',
    'passingThrough',
    'aims',
    'screening',
    'significance'
  ]);
});

it('must have answers to what the protocol demands of every partnership, and to nothing else', () => {
  const mustAlways = questionsOf(registrationForm).filter(
    ({ question }) => isAsked(question) && question.required !== undefined && !question.onlyWhen
  );
  expect(mustAlways.map(({ id }) => id)).toEqual([
    'kind',
    'statutory',
    'legalBasis',
    'purpose',
    'startsOn',
    'endKind',
    'hasBoard',
    'partners',
    'leadBody',
    'accountableBody',
    'cashThisYear',
    'cashNextYear',
    'cashYearAfter',
    'timeDays',
    'grantFunded',
    'governingDocument',
    'reporting',
    'liabilities',
    'risks',
    'servicePlan',
    'sharesData',
    'exitArrangement',
    'declaration'
  ]);
});

it('asks under the ids that the register, the decision brief and the columns read', () => {
  const read: readonly (keyof RegistrationFormAnswers)[] = [
    'purpose',
    'startsOn',
    'endKind',
    'endsOn',
    'cover',
    'partners',
    'leadBody',
    'accountableBody',
    'cashThisYear',
    'cashNextYear',
    'cashYearAfter',
    'timeDays',
    'wholeBudget',
    'grants',
    'whyNoAim',
    'governingDocument',
    'governingDocumentDue',
    'governingDocumentWhere',
    'reporting',
    'liabilities',
    'risks',
    'servicePlan',
    'targets',
    'sharesData',
    'personalData',
    'exitArrangement',
    'declaration'
  ];
  const asked = questionsOf(registrationForm).map(({ id }) => id);
  expect(read.filter(id => !asked.includes(id))).toEqual([]);
});

it('records of each partner whether it is public, private or voluntary (section 1.1)', () => {
  const { sector } = partnersSection.questions.partners.columns;
  expect(Object.keys(sector.options)).toEqual(['public', 'private', 'voluntary']);
  expect(sector.required).toBe('Choose the sector.');
});

it('takes the council, another partner or the partnership itself as accountable body (section 5.8)', () => {
  expect(Object.values(partnersSection.questions.accountableBody.options)).toEqual([
    'None is needed',
    'The council',
    'Another partner',
    'The partnership itself',
    'Not decided yet'
  ]);
});

it('asks of each grant who gives it, how much, and where its conditions are (section 5.7)', () => {
  const { funder, amount, conditions } = resourcesSection.questions.grants.columns;
  expect([funder.required, amount.required, conditions.ask]).toEqual([
    'Enter the funder.',
    'Enter the amount.',
    'Where the conditions are'
  ]);
});
