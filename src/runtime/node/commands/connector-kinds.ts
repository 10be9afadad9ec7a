/** Apart from the templates, so that the command line starts without the registries that they read. */
/** Each is a folder of templates. */
export const CONNECTOR_KINDS = ['postings', 'observations', 'board'] as const;
export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];
