import { answersOf, person } from '../../testing/builders';
import { affirmed, withdrawn } from './affirming';

const amy = { by: person('Amy Staff'), on: '2028-03-01' };
const ben = { by: person('Ben New'), on: '2028-03-02' };
const review = answersOf({ followUp: { kind: 'Review', against: 'submission-1', answers: {}, affirmed: {} } });
const saidOf = (answers: typeof review): object | undefined => answers.followUp?.affirmed;

it('keeps who said of a standing fact that it is still true, and on which day', () => {
  const said = affirmed(review, ['registration.purpose', 'registration.leadBody'], amy);
  expect(saidOf(said)).toEqual({ 'registration.purpose': amy, 'registration.leadBody': amy });
});

it('leaves what a colleague said before as it is', () => {
  const said = affirmed(
    affirmed(review, ['registration.purpose'], amy),
    ['registration.purpose', 'screening.agreement'],
    ben
  );
  expect(saidOf(said)).toEqual({ 'registration.purpose': amy, 'screening.agreement': ben });
});

it('takes it back for these facts and no others', () => {
  const said = affirmed(review, ['registration.purpose', 'registration.leadBody'], amy);
  expect(saidOf(withdrawn(said, ['registration.purpose']))).toEqual({ 'registration.leadBody': amy });
  expect(withdrawn(said, ['registration.kind'])).toBe(said);
});

it('is nothing that a first proposal knows', () => {
  expect(affirmed(answersOf(), ['registration.purpose'], amy)).toEqual(answersOf());
});
