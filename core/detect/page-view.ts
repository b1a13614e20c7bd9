export interface PageView {}
