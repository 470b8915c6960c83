declare module '*.css';
declare module 'frappe-gantt';
