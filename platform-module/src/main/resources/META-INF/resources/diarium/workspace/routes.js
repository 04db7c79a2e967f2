/**
 * The pages of the workspace: the part of the address after `#`, the module and its element, the style sheet it brings, and the
 * roles it is for (everybody's without any). A page in the menu says where by `menu`.
 */
export const routes = [
  {path: '#/', page: 'registry/day', element: 'dia-day', menu: 'day'},
];
