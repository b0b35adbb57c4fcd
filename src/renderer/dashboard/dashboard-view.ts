/** One of the dashboard's own screens. */
export type DashboardView = 'overview' | 'changes' | 'new-path' | 'removal';
