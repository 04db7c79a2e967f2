/**
 * The pages of the workspace: the part of the address after `#`, the module and its element, the style sheet it brings, and the
 * roles it is for (everybody's without any). A page in the menu says where by `menu`.
 */
export const routes = [
  {path: '#/', page: 'registry/day', element: 'dia-day', menu: 'day'},
  {path: '#/mina-sammantraden', page: 'reading/my-meetings', element: 'dia-my-meetings', style: 'pages/reading/reading.css', roles: ['LEDAMOT'], menu: 'reading'},
  {path: '#/mina-sammantraden/:body/:date', page: 'reading/room', element: 'dia-room', style: 'pages/reading/reading.css', under: 'reading'},
  {path: '#/mina-sammantraden/:body/:date/:sheet', page: 'reading/room', element: 'dia-room', style: 'pages/reading/reading.css', under: 'reading'},
];
