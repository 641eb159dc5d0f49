import { useSuspenseQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from './api.js';

/** Who is logged in, as the membership that this tab acts as. */
export function useMe(): Shape<'Me'> {
  return useSuspenseQuery({ ...reading(useApi(), '/me'), staleTime: 30_000 }).data;
}

/** Whether somebody is of the agency, and whether an admin there. */
export function standing({ membership }: Shape<'Me'>) {
  const isStaff = membership?.kind === 'staff';
  const isAdmin = membership?.role === 'admin';
  return { isStaff, isStaffAdmin: isStaff && isAdmin, isClientAdmin: !isStaff && isAdmin };
}
