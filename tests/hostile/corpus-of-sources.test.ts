import { connectors } from '../../src/connectors/registry.ts';
import { describeCorpus } from './corpus/describe-corpus.ts';

describeCorpus(connectors);
