import { person } from '../../../testing/builders';
import { routingRows } from '../../../testing/registrationBuilders';
import { signerWords } from './signerWords';

const now = new Date('2027-03-01T09:00:00Z');

it("names the service's Head of Service", () => {
  expect(signerWords('Planning', person('Amy Staff'), routingRows(), now)).toBe(
    'Harry Head, Head of Service for Planning.'
  );
});

it('goes up to the SMT member where the Head of Service is the lead officer, and says why', () => {
  expect(signerWords('Planning', person('Harry Head'), routingRows(), now)).toBe(
    'Sally Senior, SMT member for Planning. Harry Head is the lead officer and does not sign.'
  );
});

it('says plainly that nobody is appointed', () => {
  expect(signerWords('Leisure', person('Amy Staff'), routingRows(), now)).toBe(
    'Leisure has no Head of Service in Routing: ask CEPT to appoint one.'
  );
  expect(signerWords(' ', person('Amy Staff'), routingRows(), now)).toBe('');
});
