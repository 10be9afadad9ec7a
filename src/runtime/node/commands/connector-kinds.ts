/** What `connector new` can begin: each is a folder of templates. */
export const CONNECTOR_KINDS = ['postings', 'observations', 'board'] as const;
export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];
