import { person } from '../../../testing/builders';
import { routingRows } from '../../../testing/registrationBuilders';
import { signerWords } from './signerWords';

const amy = person('Amy Staff');
const harry = person('Harry Head');
const now = new Date('2027-03-01T09:00:00Z');

it("names the service's Head of Service", () => {
  expect(signerWords('Limited', 'Planning', { leadOfficer: amy, author: amy }, routingRows(), now)).toBe(
    'Harry Head, Head of Service for Planning.'
  );
});

it('goes up to the SMT member where the Head of Service is the lead officer, and says why', () => {
  expect(signerWords('Limited', 'Planning', { leadOfficer: harry, author: harry }, routingRows(), now)).toBe(
    'Sally Senior, SMT member for Planning. Harry Head is the lead officer and does not sign.'
  );
});

it('says plainly that nobody is appointed', () => {
  expect(signerWords('Limited', 'Leisure', { leadOfficer: amy, author: amy }, routingRows(), now)).toBe(
    'Leisure has no Head of Service in Routing: ask CEPT to appoint one.'
  );
  expect(signerWords('Limited', ' ', { leadOfficer: amy, author: amy }, routingRows(), now)).toBe('');
});

it('goes up as well where the Head of Service sends in the correction of a colleague', () => {
  expect(signerWords('Limited', 'Planning', { leadOfficer: amy, author: harry }, routingRows(), now)).toBe(
    'Sally Senior, SMT member for Planning. Harry Head is its author and does not sign.'
  );
});

it('names the SMT member for a Moderate and a Major partnership', () => {
  expect(signerWords('Major', 'Planning', { leadOfficer: amy, author: amy }, routingRows(), now)).toBe(
    'Sally Senior, SMT member for Planning.'
  );
});
