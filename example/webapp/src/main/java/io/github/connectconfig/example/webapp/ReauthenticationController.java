package io.github.connectconfig.example.webapp;

import io.github.connectconfig.Make;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for owners who have to log in again for a connected vehicle. */
@Controller
class ReauthenticationController {
    /** A real application gets the ids of its vehicles, and the error that requires this page, from Smartcar's API. */
    private static final String SAMPLE_VEHICLE = "36ab27d0-fd9d-4455-823a-ce30af709ffc";

    private final VehicleConnect connect;
    private final IssuedStates states;

    ReauthenticationController(VehicleConnect connect, IssuedStates states) {
        this.connect = connect;
        this.states = states;
    }

    @GetMapping("/reauthenticate")
    String page(Model model) {
        return page(SAMPLE_VEHICLE, model);
    }

    /** Redirects the owner to the login for one vehicle. */
    @PostMapping("/reauthenticate")
    String reauthenticate(
            @RequestParam(defaultValue = "") String vehicle,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        String state = states.issue(session);
        try {
            return "redirect:" + connect.reauthenticate(state, OwnerId.of(session), vehicle.strip());
        } catch (IllegalArgumentException refused) {
            states.withdraw(session, state);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refused.getMessage());
            return page(vehicle, model);
        }
    }

    /** Redirects the owner to the missing permissions. Connect does not redirect the owner back. */
    @PostMapping("/tesla-permissions")
    String tesla() {
        return "redirect:" + connect.updateTeslaPermissions(Make.TESLA, connect.scopes());
    }

    private static String page(String vehicle, Model model) {
        model.addAttribute("vehicle", vehicle);
        return "reauthenticate";
    }
}
