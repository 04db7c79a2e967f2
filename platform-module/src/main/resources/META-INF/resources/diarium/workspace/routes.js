/**
 * The pages of the workspace: the part of the address after `#`, the module and its element, the style sheet it brings, and the
 * roles it is for (everybody's without any). A page in the menu says where by `menu`.
 */
export const routes = [
  {path: '#/', page: 'registry/day', element: 'dia-day', menu: 'day'},
  {path: '#/uppfoljning', page: 'rounds/list', element: 'dia-rounds', style: 'pages/rounds/rounds.css', menu: 'rounds'},
  {path: '#/uppfoljning/:id', page: 'rounds/answer', element: 'dia-round', style: 'pages/rounds/rounds.css', under: 'rounds'},
  {path: '#/uppfoljning/:id/laget', page: 'rounds/state', element: 'dia-round-state', style: 'pages/rounds/rounds.css', under: 'rounds'},
  {path: '#/planer/:record/innehall', page: 'rounds/contents', element: 'dia-plan-contents', style: 'pages/rounds/rounds.css', under: 'rounds'},
];
