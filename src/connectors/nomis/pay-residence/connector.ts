/** Pay of employees by where they live (Nomis NM_30_1). */
import { paySurveyConnector } from '../pay-survey.ts';

export const connector = paySurveyConnector({
  id: 'nomis/pay-residence',
  title: 'Annual Survey of Hours and Earnings, by residence',
  summary: 'What employees who live in each area earn, from a yearly survey of employers.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/asher',
  dataset: 'NM_30_1',
  weekly: 'weekly-pay-residents',
  yearly: 'annual-pay-residents',
});
