import type { ProtocolStep } from '../../../../forms/steps';

/** Each step of the protocol (sections 2 to 7) as partner organisations meet it. */
export const partnerSteps: { readonly [S in ProtocolStep['id']]: string } = {
  screen:
    'The council asks first whether it is a partnership at all: two or more independent bodies that agree to work together, share risk and improve the quality of life of residents.',
  score:
    'It then scores seven criteria, such as money, legal duties and deadlines. The result, Limited, Moderate or Major, says how much governance is due. It is no judgement of risk, or of any partner.',
  document:
    'The council’s lead officer writes down what the partnership is for, who takes part, what each puts in, how it is governed and how it would end. The larger its significance, the more is asked. You may be asked for facts about your organisation.',
  signOff:
    'A Head of Service signs off a Limited partnership, and a member of the Senior Management Team a Moderate or a Major one. Some also need the approval of the council’s Executive or Council.',
  register: 'Every partnership is then entered in the council’s Partnerships Register.',
  manage:
    'The council monitors the partnership in its Service Plan and records the risks to the council there. It is good practice for the partners to assess the risks to the partnership together.',
  review:
    'A Limited partnership is looked at when services are planned; a Moderate or a Major one is reviewed every year. You may be asked what was delivered, what it cost and what has changed.',
  leave:
    'What happens when the partnership ends, planned or not, is agreed beforehand by all partners: its services, what it owns, its staff and what is still owed.'
};
