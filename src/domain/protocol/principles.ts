/** The six principles of good governance that the protocol prints (section 5.1). */
export const sixPrinciples = {
  roles: 'Performing effectively in clearly defined functions and roles',
  purpose: "Focusing on the organisation's purpose and on outcomes for citizens and service users",
  values:
    'Promoting values for the whole organisation and demonstrating the values of good governance through behaviour',
  decisions: 'Taking informed, transparent decisions and managing risk',
  capacity: 'Developing the capacity and capability of the governing body to be effective',
  stakeholders: 'Engaging stakeholders and making accountability real'
} as const;

/** The seven of 2016 that took their place (CIPFA and Solace; protocol note I-62). */
export const sevenPrinciples = {
  integrity: 'Behaving with integrity, ethical values and respect for the law',
  openness: 'Openness and full engagement of stakeholders',
  benefits: 'Defining outcomes as lasting economic, social and environmental benefits',
  interventions: 'Deciding what must be done to achieve the outcomes',
  leadership: 'Developing the capacity of the body, its leadership and its people',
  control: 'Managing risk and performance through internal control and sound public finance',
  accountability: 'Good practice in transparency, reporting and audit'
} as const;

export type Principle = keyof typeof sixPrinciples | keyof typeof sevenPrinciples;
