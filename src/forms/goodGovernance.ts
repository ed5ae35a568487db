/** What good governance means, in the words of protocol section 5.1. */
export const goodGovernance = {
  title: 'What good governance means',
  definition:
    'Corporate governance is “the framework of accountability to users, stakeholders and the wider community, within which organisations take decisions, and lead and control their functions, to achieve their objectives”.',
  source: 'Audit Commission, as quoted in section 5.1 of the protocol',
  principles: 'The six principles of good governance (CIPFA and Solace):',
  includes:
    'A partnership also needs robust systems and processes, accountability, effective leadership and high standards of behaviour.'
} as const;
