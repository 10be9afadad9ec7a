/** Pay of employees by where they work (Nomis NM_99_1). */
import { paySurveyConnector } from '../pay-survey.ts';

export const connector = paySurveyConnector({
  id: 'nomis/pay-workplace',
  title: 'Annual Survey of Hours and Earnings, by workplace',
  summary: 'What jobs in each area pay, from a yearly survey of employers.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/ashew',
  dataset: 'NM_99_1',
  weekly: 'weekly-pay-workplaces',
  yearly: 'annual-pay-workplaces',
});
